package org.liuzhun.exchange;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The passphrase as the one recipient of an age file (type `scrypt`).
///
/// @param passphrase the words, as they were agreed
record PassphraseStanza(String passphrase) implements RecipientStanzaReader, RecipientStanzaWriter {

  private static final String TYPE = "scrypt";
  private static final byte[] LABEL =
      "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 16;
  private static final int SEALED = 32;

  /// 64 MB of memory and a moment of an old laptop.
  private static final int COST = 16;

  /// A file may not ask for more than an old laptop has.
  private static final int MOST = 17;

  /// The words are not those that the file was sealed with.
  static final class Wrong extends GeneralSecurityException {
    private Wrong(AEADBadTagException cause) {
      super(cause);
    }
  }

  private record Stanza(String salt, int cost, byte[] body) implements RecipientStanza {

    @Override
    public String getType() {
      return TYPE;
    }

    @Override
    public List<String> getArguments() {
      return List.of(salt, String.valueOf(cost));
    }

    @Override
    public byte[] getBody() {
      return body.clone();
    }
  }

  @Override
  public Iterable<RecipientStanza> getRecipientStanzas(FileKey key)
      throws GeneralSecurityException {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    byte[] body = cipher(Cipher.ENCRYPT_MODE, salt, COST).doFinal(key.getEncoded());
    return List.of(
        new Stanza(Base64.getEncoder().withoutPadding().encodeToString(salt), COST, body));
  }

  @Override
  public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    List<RecipientStanza> all = new ArrayList<>();
    stanzas.forEach(all::add);
    if (all.size() != 1 || !all.getFirst().getType().equals(TYPE)) {
      throw new UnsupportedRecipientStanzaException("not for a passphrase");
    }
    RecipientStanza stanza = all.getFirst();
    List<String> arguments = stanza.getArguments();
    if (arguments.size() != 2
        || !arguments.get(1).matches("[1-9]\\d?")
        || Integer.parseInt(arguments.get(1)) > MOST
        || stanza.getBody().length != SEALED) {
      throw new GeneralSecurityException("unsound stanza");
    }
    byte[] salt = Base64.getDecoder().decode(arguments.getFirst());
    if (salt.length != SALT) {
      throw new GeneralSecurityException("unsound salt");
    }
    try {
      return new FileKey(cipher(Cipher.DECRYPT_MODE, salt, Integer.parseInt(arguments.get(1)))
          .doFinal(stanza.getBody()));
    } catch (AEADBadTagException e) {
      throw new Wrong(e);
    }
  }

  private Cipher cipher(int mode, byte[] salt, int cost) throws GeneralSecurityException {
    byte[] labelled = new byte[LABEL.length + salt.length];
    System.arraycopy(LABEL, 0, labelled, 0, LABEL.length);
    System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
    byte[] key = Scrypt.derive(passphrase, labelled, cost);
    Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
    cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
    return cipher;
  }
}
