package backmark.check.verdict;

public final class Judge {}
