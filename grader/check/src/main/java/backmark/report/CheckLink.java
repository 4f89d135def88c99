package backmark.report;

import backmark.check.result.CheckInfo;

/**
 * A check's title, and the name of its place on the page.
 *
 * @param task the title of its task, which some checks need to be understood: "2. Loss"
 */
record CheckLink(String anchor, String title, String task) {

    static CheckLink to(CheckInfo check, Messages messages) {
        return new CheckLink(
                "check-" + check.id().replaceAll("[^A-Za-z0-9_-]", "-"),
                messages.of(check.title()),
                messages.of(check.task()));
    }
}
