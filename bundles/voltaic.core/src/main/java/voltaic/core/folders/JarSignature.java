package voltaic.core.folders;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Who signed a jar. Whether the name in a certificate is true is for the user to know: no list of authorities is asked. */
final class JarSignature {
    private JarSignature() {}

    /**
     * The signers of a jar that bears a signature, in words.
     *
     * @throws UnsafeArchiveException if the signature does not hold for all of it
     */
    static String signers(Path file) throws IOException {
        Set<CodeSigner> signers = null;
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                try (InputStream in = jar.getInputStream(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                if (entry.isDirectory() || entry.getName().startsWith("META-INF/")) {
                    continue;
                }
                CodeSigner[] ofEntry = entry.getCodeSigners();
                if (ofEntry == null) {
                    throw new UnsafeArchiveException("it bears a signature that is not valid for '" + entry.getName()
                            + "'; something was added or changed after it was signed");
                }
                if (signers == null) {
                    signers = new LinkedHashSet<>(Arrays.asList(ofEntry));
                } else {
                    signers.retainAll(Arrays.asList(ofEntry));
                }
            }
        } catch (SecurityException e) {
            throw new UnsafeArchiveException("it was changed after it was signed: " + e.getMessage());
        }
        if (signers == null || signers.isEmpty()) {
            throw new UnsafeArchiveException("it bears signatures, but nobody signed all of it");
        }
        return String.join("; ", signers.stream().map(JarSignature::words).toList());
    }

    private static String words(CodeSigner signer) {
        X509Certificate certificate =
                (X509Certificate) signer.getSignerCertPath().getCertificates().get(0);
        String subject = certificate.getSubjectX500Principal().getName();
        String issuer = certificate.getIssuerX500Principal().getName();
        return subject + (issuer.equals(subject) ? " (by their own account)" : " (according to " + issuer + ")");
    }
}
