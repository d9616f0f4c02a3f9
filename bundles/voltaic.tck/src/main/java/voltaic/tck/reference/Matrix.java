package voltaic.tck.reference;

/** A square complex matrix of a few dozen rows; what it is multiplied with is mostly zeros. */
final class Matrix {
    final double[][] real;
    final double[][] imaginary;

    Matrix(int rows) {
        real = new double[rows][rows];
        imaginary = new double[rows][rows];
    }

    int rows() {
        return real.length;
    }

    Matrix copy() {
        return new Matrix(rows()).plus(1, this);
    }

    /** Adds a multiple of another matrix to this one. */
    Matrix plus(double factor, Matrix other) {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < rows(); column++) {
                real[row][column] += factor * other.real[row][column];
                imaginary[row][column] += factor * other.imaginary[row][column];
            }
        }
        return this;
    }

    Matrix times(double factor) {
        return new Matrix(rows()).plus(factor, this);
    }

    /** This times other; zeros of this are passed over. */
    Matrix times(Matrix other) {
        Matrix product = new Matrix(rows());
        for (int row = 0; row < rows(); row++) {
            for (int k = 0; k < rows(); k++) {
                addRow(product, row, real[row][k], imaginary[row][k], other, k);
            }
        }
        return product;
    }

    private static void addRow(Matrix product, int row, double re, double im, Matrix other, int k) {
        if (re == 0 && im == 0) {
            return;
        }
        for (int column = 0; column < product.rows(); column++) {
            double a = other.real[k][column];
            double b = other.imaginary[k][column];
            product.real[row][column] += re * a - im * b;
            product.imaginary[row][column] += re * b + im * a;
        }
    }

    /** The adjoint: transposed, with conjugate elements. */
    Matrix adjoint() {
        Matrix adjoint = new Matrix(rows());
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < rows(); column++) {
                adjoint.real[column][row] = real[row][column];
                adjoint.imaginary[column][row] = -imaginary[row][column];
            }
        }
        return adjoint;
    }

    /** Re Tr(this · other). */
    double traceWith(Matrix other) {
        double trace = 0;
        for (int row = 0; row < rows(); row++) {
            for (int k = 0; k < rows(); k++) {
                trace += real[row][k] * other.real[k][row] - imaginary[row][k] * other.imaginary[k][row];
            }
        }
        return trace;
    }

    /** The greatest sum of absolute values of a row: an upper bound of the spectral norm of a Hermitian matrix. */
    double rowSum() {
        double greatest = 0;
        for (int row = 0; row < rows(); row++) {
            double sum = 0;
            for (int column = 0; column < rows(); column++) {
                sum += Math.hypot(real[row][column], imaginary[row][column]);
            }
            greatest = Math.max(greatest, sum);
        }
        return greatest;
    }
}
