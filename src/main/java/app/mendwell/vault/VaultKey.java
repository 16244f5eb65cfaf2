package app.mendwell.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one file and the salt it was made with: PBKDF2-HMAC-SHA512, 256,000 rounds, as SQLCipher 4 derives it from
 * the passphrase and the first 16 bytes of the file.
 */
public final class VaultKey implements AutoCloseable {

    static final int SALT = 16;
    private static final int KEY = 32;
    private static final int ROUNDS = 256_000;
    private static final byte SALT_MASK = 0x3a;

    private final byte[] raw;
    private final byte[] salt;

    private VaultKey(byte[] raw, byte[] salt) {
        this.raw = raw;
        this.salt = salt;
    }

    /** Takes most of a second: never on the FX thread. */
    public static VaultKey derive(Passphrase passphrase, byte[] salt) {
        var spec = new PBEKeySpec(passphrase.words(), salt, ROUNDS, KEY * 8);
        try {
            byte[] raw = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
            return new VaultKey(raw, salt.clone());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key derivation is missing", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** A key at hand, taken over. */
    static VaultKey of(byte[] raw, byte[] salt) {
        return new VaultKey(raw, salt);
    }

    static byte[] freshSalt() {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    boolean hasSalt(byte[] other) {
        return Arrays.equals(salt, other);
    }

    /** The form in which the driver takes a key together with its salt. */
    String forDriver() {
        HexFormat hex = HexFormat.of();
        return "x'" + hex.formatHex(raw) + hex.formatHex(salt) + "'";
    }

    /** The check of pages: keyed with two rounds over the salt, every byte of it turned by 0x3a. */
    Mac pageMac() {
        byte[] turned = salt.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] ^= SALT_MASK;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(raw, "HmacSHA512"));
            mac.update(turned);
            byte[] first = mac.doFinal(new byte[]{0, 0, 0, 1});
            byte[] second = mac.doFinal(first);
            byte[] key = new byte[KEY];
            for (int i = 0; i < KEY; i++) {
                key[i] = (byte) (first[i] ^ second[i]);
            }
            mac.init(new SecretKeySpec(key, "HmacSHA512"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA512 is missing", e);
        }
    }

    /** A short name of the salt for what is kept outside the vault; tells nothing of the key. */
    static String nameOf(byte[] salt) {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest((HexFormat.of().formatHex(salt) + " mendwell").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(raw, (byte) 0);
    }

    @Override
    public String toString() {
        return "key";
    }
}
