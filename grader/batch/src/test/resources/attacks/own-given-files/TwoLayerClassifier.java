package homework.twolayer;

public interface TwoLayerClassifier {}
