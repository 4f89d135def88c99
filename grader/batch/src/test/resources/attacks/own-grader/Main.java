package backmark.sandbox.child;

public final class Main {
    public static void main(String[] arguments) {
        System.out.println("passed");
    }
}
