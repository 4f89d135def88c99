package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void aDateIsWrittenAsItsReadersWriteIt() {
        assertThat(Dates.shown("2026-03-01T05:04:59.123Z", Messages.of("en"))).isEqualTo("1 March 2026, 05:04 UTC");
        assertThat(Dates.shown("2026-03-01T05:04:59.123Z", Messages.of("ko"))).isEqualTo("2026년 3월 1일 05:04 UTC");
    }

    @Test
    void whatIsNoDateIsLeftAlone() {
        assertThat(Dates.shown("", Messages.of("en"))).isEmpty();
        assertThat(Dates.shown("yesterday", Messages.of("ko"))).isEqualTo("yesterday");
    }
}
