package homework.twice;

/** The contract of the made-up homework. */
public interface Multiples {
    /** 2x. */
    double twice(double x);

    /** 3x. */
    double thrice(double x);
}
