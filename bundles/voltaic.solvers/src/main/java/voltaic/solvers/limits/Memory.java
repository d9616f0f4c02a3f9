package voltaic.solvers.limits;

import java.util.Locale;

/**
 * The memory that a solver may use, which is compared with its needs before any of it is used.
 *
 * @param available in bytes
 */
public record Memory(double available) {
    /** The length of the longest array. */
    public static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private static final double MEBIBYTE = 0x1p20;

    /** All that the virtual machine may take. */
    public static Memory ofMachine() {
        return new Memory(Runtime.getRuntime().maxMemory());
    }

    /** So many bytes in words, rounded up. */
    public static String inWords(double bytes) {
        return String.format(Locale.ROOT, "%,.0f MiB", Math.ceil(bytes / MEBIBYTE));
    }

    /**
     * Why something does not fit, in a sentence.
     *
     * @param what that needs the memory, in the plural
     * @param bytes that it needs
     * @param advice what to do instead
     */
    public String refusal(String what, double bytes, String advice) {
        return String.format(
                Locale.ROOT,
                "%s need about %s of memory, and %,.0f MiB are available; %s",
                what,
                inWords(bytes),
                Math.floor(available / MEBIBYTE),
                advice);
    }
}
