package reference.gates;

/** A number together with its exact derivative along one input: no matrices, no way back, no code of the lesson. */
record Dual(double value, double slope) {

    static Dual constant(double value) {
        return new Dual(value, 0);
    }

    Dual plus(Dual other) {
        return new Dual(value + other.value, slope + other.slope);
    }

    Dual times(Dual other) {
        return new Dual(value * other.value, value * other.slope + slope * other.value);
    }

    Dual exp() {
        return new Dual(Math.exp(value), Math.exp(value) * slope);
    }

    Dual inverse() {
        return new Dual(1 / value, -slope / (value * value));
    }

    Dual negative() {
        return new Dual(-value, -slope);
    }

    Dual sigmoid() {
        return constant(1).plus(negative().exp()).inverse();
    }

    Dual max(Dual other) {
        return value >= other.value ? this : other;
    }
}
