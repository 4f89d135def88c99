package backmark.report;

/** One line of a message: a label and what there is to say. */
record Fact(String label, String value) {}
