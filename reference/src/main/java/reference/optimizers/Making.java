package reference.optimizers;

import java.util.Set;

/** The mistakes that one variant makes. */
record Making(Set<String> mistakes) {

    boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    /** One of two numbers: what the mistake makes of it, or what is right. */
    double either(String mistake, double wrong, double right) {
        return makes(mistake) ? wrong : right;
    }
}
