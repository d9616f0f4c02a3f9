package voltaic.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvertibleBlockTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30})
    void inverseTimesMatrixIsOne(int size) {
        Random random = new Random(size);
        double[] matrix = random.doubles((long) size * size, -1, 1).toArray();
        double[] x = random.doubles(size).toArray();
        double[] image = DenseMatrix.times(matrix, x);
        double[] inverse = InvertibleBlock.inverse(matrix, size);
        // Roundings times the condition number, about 1e3.
        assertThat(DenseMatrix.times(inverse, image)).containsExactly(x, within(1e-11));
        double[] product = DenseMatrix.times(inverse, matrix, size);
        for (int i = 0; i < product.length; i++) {
            assertThat(product[i]).isCloseTo(i % (size + 1) == 0 ? 1 : 0, within(1e-11));
        }
    }

    @Test
    void leadingZeroNeedsAPivot() {
        double[] matrix = {0, 2, 4, 0};
        assertThat(InvertibleBlock.inverse(matrix, 2)).containsExactly(0, 0.25, 0.5, 0);
    }

    @Test
    void singularMatrixIsRefused() {
        assertThatThrownBy(() -> InvertibleBlock.inverse(new double[] {1, 2, 2, 4}, 2))
                .isInstanceOf(IntegrationException.class)
                .hasMessage("a block of the linear system is singular");
    }
}
