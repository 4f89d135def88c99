package homework.twolayer;

public record TrainingPlan(String passed) {}
