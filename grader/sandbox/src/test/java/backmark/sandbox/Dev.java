package backmark.sandbox;

import java.nio.file.*;
import java.util.*;
import java.time.Duration;
import homework.trial.Layer;
import org.ejml.simple.SimpleMatrix;
import backmark.check.call.*;
import backmark.sandbox.compile.*;

class Dev {
    public static void main(String[] a) throws Exception {
        Isolation iso = Isolation.valueOf(a[0]);
        Path cache = Path.of(a[1]);
        long t0 = System.nanoTime();
        try (Sandbox box = Sandbox.open(iso, cache, List.of(ClassFiles.locationOf(Layer.class)), Limits.standard())) {
            System.out.printf("open %d ms%n", (System.nanoTime() - t0) / 1000000);
            String src = Submitted.layer("public double number(double x) { return x * 2; } public SimpleMatrix forward(SimpleMatrix x) { return x.mult(x).plus(x).elementOp((int i, int j, double v) -> Math.max(0, v)); } public void update(Map<String,SimpleMatrix> p, Map<String,SimpleMatrix> g) { for (String k : p.keySet()) p.get(k).setTo(p.get(k).minus(g.get(k).scale(0.1))); }");
            Map<String, byte[]> classes = Submitted.classes("homework.trial.Written", src);
            List<Double> wall = new ArrayList<>(), cpu = new ArrayList<>(), calls = new ArrayList<>(), cpuCalls = new ArrayList<>();
            SimpleMatrix x = SimpleMatrix.random_DDRM(5, 5, -1, 1, new Random(1));
            for (int i = 0; i < Integer.parseInt(a[2]); i++) {
                long t = System.nanoTime();
                try (SandboxHost host = box.host(Program.of(classes, List.of(Layer.class)))) {
                    Host.Instance inst = host.create(Submitted.LAYER);
                    host.call(inst, Submitted.method("number"), 2.0);
                    wall.add((System.nanoTime() - t) / 1e6);
                    cpu.add(host.cpuTime().toNanos() / 1e6);
                    long u = System.nanoTime();
                    for (int k = 0; k < 50; k++) {
                        host.call(inst, Submitted.method("forward"), x);
                        Map<String, SimpleMatrix> p = new HashMap<>(); p.put("W", x.copy()); p.put("b", x.copy());
                        host.call(inst, Submitted.method("update"), p, new HashMap<>(p));
                        host.call(inst, Submitted.method("number"), 3.0);
                    }
                    calls.add((System.nanoTime() - u) / 1e6);
                    cpuCalls.add(host.cpuTime().toNanos() / 1e6);
                }
            }
            System.out.printf("start+1 call: wall %.1f cpu %.1f; then 150 calls wall %.1f; cpu total %.1f%n", med(wall), med(cpu), med(calls), med(cpuCalls));
            t0 = System.nanoTime();
            try (backmark.sandbox.compile.Compiler c = box.compiler(Duration.ofSeconds(5))) {
                System.out.printf("compiler root %d ms%n", (System.nanoTime() - t0) / 1000000);
                List<Double> ms = new ArrayList<>();
                for (int i = 0; i < 100; i++) {
                    long t = System.nanoTime();
                    Compilation r = c.compile(new SourceSet(Map.of("homework/trial/Written.java", src)));
                    ms.add((System.nanoTime() - t) / 1e6);
                    if (!(r instanceof Compilation.Compiled)) { System.out.println(r); break; }
                }
                System.out.println("compile first 10: " + ms.subList(0, Math.min(10, ms.size())).stream().map(d -> String.format("%.0f", d)).toList());
                if (ms.size() > 50) System.out.printf("compile median of last 50: %.1f%n", med(ms.subList(50, 100)));
            }
        }
    }
    static double med(List<Double> l) { List<Double> s = new ArrayList<>(l); Collections.sort(s); return s.get(s.size() / 2); }
}
