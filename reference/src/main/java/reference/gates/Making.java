package reference.gates;

import java.util.Set;

/** The mistakes that one flawed object makes. */
record Making(Set<String> mistakes) {

    boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }
}
