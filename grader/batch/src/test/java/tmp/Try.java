package tmp;
import backmark.batch.grade.*; import backmark.check.bank.*; import backmark.check.call.*; import backmark.check.oracle.*; import backmark.check.result.*; import backmark.check.score.*; import backmark.report.*;
import java.util.*; import java.nio.file.*;
public class Try {
  public static void main(String[] a) throws Exception {
    for (Homework h : ServiceLoader.load(Homework.class)) {
      CheckRunner r = new CheckRunner(h);
      LiveOracle o = new LiveOracle(h, 0);
      long t=System.nanoTime();
      Score s = Score.of(r.run(InProcessHost.trusting(h.solution()), o), Carry.FULL);
      System.out.println(Scoreboard.of(s, Messages.of("en")));
      for (ScoredCheck c : s.checks()) if (c.outcome()!=Outcome.PASSED) System.out.println(CheckPage.of(c, Messages.of("en"))+c.result().troubles());
      System.out.println("ms "+(System.nanoTime()-t)/1e6);
      if (s.earned()<s.possible()) continue;
      t=System.nanoTime();
      Recording rec = Recorder.record(o);
      byte[] b=Recorder.bytes(rec); System.out.println("recording "+b.length+" ms "+(System.nanoTime()-t)/1e6);
      Path out=Path.of(a[0], h.publicChecks().getPackageName().endsWith("twolayer")?"two-layer-net":"optimizers","src/test/resources",h.publicChecks().getPackageName().replace('.','/'),"recorded.json");
      Files.write(out,b);
      for (Style st : h.styles()) { Score x = Score.of(r.run(InProcessHost.trusting((ty,ar)->st.maker().create(ty.simpleName(),ar)), o), Carry.FULL); System.out.println("style "+st.id()+" "+x.earned()+"+"+x.bonus()); for (ScoredCheck c : x.checks()) if (c.outcome()!=Outcome.PASSED) System.out.println("   "+c.result().check().id()+" "+CheckPage.of(c, Messages.of("en")));}
      for (Mistake m : h.bank().mistakes()) {
        t=System.nanoTime();
        Score x = Score.of(r.run(InProcessHost.trusting((ty,ar)->h.bank().create(ty.simpleName(),Set.of(m.id()),ar)), o), Carry.FULL);
        double ms=(System.nanoTime()-t)/1e6;
        StringBuilder sb=new StringBuilder();
        for (ScoredCheck c : x.checks()) if (c.outcome()!=Outcome.PASSED) sb.append("\n      ").append(c.result().check().id()).append(" ").append(c.outcome()).append(" charged=").append(c.charged().stream().map(NamedMistake::id).toList()).append(" cand=").append(c.result().explanation().candidates().stream().map(l->l.stream().map(NamedMistake::id).toList()).toList()).append(" carried=").append(c.carriedFrom()).append(" notes ").append(c.result().notes());
        System.out.printf("%-34s %-20s %.1f+%.0f  %.0f ms%s%n", m.id(), m.task(), x.earned(), x.bonus(), ms, sb);
      }
    }
  }
}
