package voltaic.plugin;

/** The state of one ensemble with these populations of its Dicke states and no coherences. */
final class Populations implements StateBlocks {
    private final double[] p;

    Populations(double[] p) {
        this.p = p.clone();
    }

    @Override
    public int count() {
        return p.length;
    }

    @Override
    public int[][] basis(int block) {
        return new int[][] {{block}};
    }

    @Override
    public double[][] real(int block) {
        return new double[][] {{p[block]}};
    }

    @Override
    public boolean isReal() {
        return true;
    }

    @Override
    public double[][] imaginary(int block) {
        return new double[1][1];
    }
}
