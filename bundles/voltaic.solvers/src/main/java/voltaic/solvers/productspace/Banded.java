package voltaic.solvers.productspace;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * A real square matrix with few bands: A(n, n + d) = a_d[n] for a few offsets d. Collective operators are such matrices, as J_i^±
 * moves every product of Dicke states by the same distance.
 *
 * @param bands a_d by d, each as long as the matrix; zero where n + d is outside
 */
record Banded(TreeMap<Integer, double[]> bands) {
    /** Zero. */
    static Banded zero() {
        return new Banded(new TreeMap<>());
    }

    /** A single band. */
    static Banded of(int offset, double[] band) {
        Banded matrix = zero();
        matrix.bands.put(offset, band);
        return matrix;
    }

    /** The same without bands of zeros. */
    Banded trimmed() {
        Banded trimmed = new Banded(new TreeMap<>(bands));
        trimmed.bands.values().removeIf(band -> Arrays.stream(band).allMatch(value -> value == 0));
        return trimmed;
    }

    /** This + factor · other. */
    Banded plus(double factor, Banded other) {
        Banded sum = zero();
        bands.forEach((offset, band) -> sum.add(offset, band, 1));
        other.bands.forEach((offset, band) -> sum.add(offset, band, factor));
        return sum;
    }

    /** This · other. */
    Banded times(Banded other) {
        Banded product = zero();
        bands.forEach((d, a) -> other.bands.forEach((e, b) -> {
            double[] band = new double[a.length];
            for (int n = Math.max(0, -d); n < Math.min(a.length, a.length - d); n++) {
                band[n] = a[n] * b[n + d];
            }
            product.add(d + e, band, 1);
        }));
        return product;
    }

    /** The transposed matrix. */
    Banded transposed() {
        Banded transposed = zero();
        bands.forEach((d, a) -> {
            double[] band = new double[a.length];
            for (int n = Math.max(0, -d); n < Math.min(a.length, a.length - d); n++) {
                band[n + d] = a[n];
            }
            transposed.bands.put(-d, band);
        });
        return transposed;
    }

    private void add(int offset, double[] band, double factor) {
        double[] sum = bands.computeIfAbsent(offset, d -> new double[band.length]);
        for (int n = 0; n < sum.length; n++) {
            sum[n] += factor * band[n];
        }
    }
}
