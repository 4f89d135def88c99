package java.lang;

public final class Math {
    public static double exp(double x) {
        return 0;
    }
}
