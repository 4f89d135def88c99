package backmark.check;

/** A published case with a name that people know it by, such as {@code toy data}. */
public interface Named {
    String name();
}
