package backmark.check.score;

/** What a check keeps that is wrong only because of a mistake charged earlier. */
public enum Carry {
    FULL(1),
    HALF(0.5),
    NONE(0);

    private final double share;

    Carry(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }
}
