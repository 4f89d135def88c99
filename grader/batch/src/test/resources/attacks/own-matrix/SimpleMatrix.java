package org.ejml.simple;

public class SimpleMatrix {
    public double get(int i) {
        return 0;
    }
}
