package voltaic.model.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnTest {
    private static Column column(String subject, String quantity) {
        return new Column(subject, quantity, "", "1", new double[0]);
    }

    @Test
    void numberedColumnsBelongToAFamily() {
        assertThat(column("B1", "population-3").member()).contains(new Column.Member("B1.population", 3));
        assertThat(column("B1", "population-3.stderr").member()).contains(new Column.Member("B1.population.stderr", 3));
        assertThat(column("", "odd-even-12").member()).contains(new Column.Member("odd-even", 12));
    }

    @Test
    void otherColumnsDoNot() {
        for (String quantity : new String[] {"energy-density", "population", "population-", "population-x", "p-1-a"}) {
            assertThat(column("B1", quantity).member()).isEmpty();
        }
        assertThat(column("B-1", "purity").member()).isEmpty();
    }
}
