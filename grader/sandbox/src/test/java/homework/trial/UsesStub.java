package homework.trial;

/** A starter's class that is not handed in and uses one that is; its package-private members are used too. */
public class UsesStub {
    double answer() {
        return new Stub().answer();
    }
}
