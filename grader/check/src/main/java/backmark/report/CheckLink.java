package backmark.report;

import backmark.check.result.CheckInfo;

/** A check's title, and the name of its place on the page. */
record CheckLink(String anchor, String title) {

    static CheckLink to(CheckInfo check, Messages messages) {
        return new CheckLink("check-" + check.id().replaceAll("[^A-Za-z0-9_-]", "-"), messages.of(check.title()));
    }
}
