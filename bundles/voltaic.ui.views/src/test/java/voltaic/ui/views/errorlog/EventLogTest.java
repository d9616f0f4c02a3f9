package voltaic.ui.views.errorlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.osgi.service.log.LogLevel;

class EventLogTest {
    private static LoggedEvent event(int number, LogLevel level, String stack) {
        return new LoggedEvent(Instant.EPOCH.plusSeconds(number), level, "bundle", "message " + number, stack);
    }

    @Test
    void theNewestEntryComesFirstAndTheOldestAreForgotten() {
        EventLog log = new EventLog();
        for (int number = 0; number < 2500; number++) {
            log.add(event(number, LogLevel.ERROR, ""));
        }
        assertThat(log.list()).hasSize(2000);
        assertThat(log.list().get(0).message()).isEqualTo("message 2499");
        log.clear();
        assertThat(log.list()).isEmpty();
    }

    @Test
    void anEntryIsCopiedWithItsStackTrace() {
        String stack = LoggedEvent.stackOf(new IllegalStateException("no", new RuntimeException("cause")));
        assertThat(event(1, LogLevel.ERROR, stack).text())
                .contains("Error  bundle\nmessage 1\n\njava.lang.IllegalStateException: no\n")
                .contains("Caused by: java.lang.RuntimeException: cause");
    }

    @Test
    void informationIsNotSerious() {
        assertThat(event(1, LogLevel.INFO, "").isSerious()).isFalse();
        assertThat(event(1, LogLevel.WARN, "").isSerious()).isTrue();
    }
}
