package id.jarinabi.saku.devstack.bank;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the bank knows. Kept in one file, so that it survives the bank's own restarts.
public final class Ledger {
  private static final long FIRST_ID = 2_132_902_068_917_559_061L;

  record Book(
      List<Account> accounts, List<Payment> payments, @Nullable List<OnlinePayment> online) {}

  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
  private final @Nullable Path file;
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final List<Payment> payments = new ArrayList<>();
  private final Map<String, OnlinePayment> online = new LinkedHashMap<>();
  private long taken = FIRST_ID;

  Ledger(@Nullable Path file) {
    this.file = file;
    if (file != null && Files.exists(file)) {
      read(file);
    }
  }

  synchronized Optional<Account> account(String number) {
    return Optional.ofNullable(accounts.get(number));
  }

  public synchronized List<Payment> payments() {
    return List.copyOf(payments);
  }

  synchronized Optional<Payment> payment(String id) {
    return payments.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /// What was paid over BRIVA Online, also what went back.
  public synchronized List<OnlinePayment> online() {
    return List.copyOf(online.values());
  }

  /// Keeps how a transaction stands after one more answer. Its money is at the bank unless it
  /// went back; then it is as if it had never been paid.
  synchronized OnlinePayment stands(OnlinePayment now) {
    OnlinePayment before = online.get(now.trxId());
    OnlinePayment kept = before == null ? now : before.after(now.standing());
    online.put(kept.trxId(), kept);
    boolean was = payments.removeIf(p -> p.trxId().equals(kept.trxId()));
    boolean is = kept.standing() != OnlinePayment.Standing.REVERSED;
    if (is) {
      payments.add(
          new Payment(kept.requestId(), kept.number(), kept.amount(), kept.at(), kept.trxId()));
    }
    Account account = accounts.get(kept.number());
    if (was != is && account != null && account.amount() == kept.amount()) {
      accounts.put(kept.number(), account.asPaid(is));
    }
    save();
    return kept;
  }

  /// What was paid to one account in all.
  public synchronized long paidTo(String number) {
    return payments.stream()
        .filter(p -> p.number().equals(number))
        .mapToLong(Payment::amount)
        .sum();
  }

  synchronized List<Payment> between(Instant from, Instant to) {
    return payments.stream().filter(p -> !p.at().isBefore(from) && !p.at().isAfter(to)).toList();
  }

  /// False when the number is taken.
  synchronized boolean open(Account account) {
    if (accounts.putIfAbsent(account.number(), account) != null) {
      return false;
    }
    save();
    return true;
  }

  synchronized boolean replace(Account account) {
    boolean there = accounts.replace(account.number(), account) != null;
    save();
    return there;
  }

  synchronized boolean delete(String number) {
    boolean there = accounts.remove(number) != null;
    save();
    return there;
  }

  /// Books the money when the account can be paid now, in full and once; says why not otherwise.
  synchronized PayResult pay(String number, long amount, Instant now) {
    Account account = accounts.get(number);
    if (account == null) {
      return new PayResult.Refused("Nomor virtual account tidak ditemukan.");
    }
    if (account.paid()) {
      return new PayResult.Refused("Tagihan ini sudah dibayar.");
    }
    if (now.isAfter(account.expires())) {
      return new PayResult.Refused("Tagihan ini sudah kedaluwarsa.");
    }
    if (amount != account.amount()) {
      return new PayResult.Refused("Jumlah harus tepat Rp" + account.amount() + ".");
    }
    accounts.put(number, account.asPaid(true));
    return new PayResult.Paid(book(number, amount, now, account.trxId()));
  }

  /// Books money that a well-behaved bank would not have taken: late, twice, or for nobody.
  synchronized Payment force(String number, long amount, Instant now) {
    Account account = accounts.get(number);
    if (account != null) {
      accounts.put(number, account.asPaid(true));
    }
    return book(number, amount, now, account == null ? "" : account.trxId());
  }

  private Payment book(String number, long amount, Instant now, String trxId) {
    var payment =
        new Payment(
            Long.toString(taken++), number, amount, now.truncatedTo(ChronoUnit.MILLIS), trxId);
    payments.add(payment);
    save();
    return payment;
  }

  private void read(Path from) {
    try {
      Book book = json.readValue(from.toFile(), Book.class);
      book.accounts().forEach(a -> accounts.put(a.number(), a));
      payments.addAll(book.payments());
      List<OnlinePayment> known = book.online();
      if (known != null) {
        known.forEach(payment -> online.put(payment.trxId(), payment));
      }
      taken += payments.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void save() {
    if (file == null) {
      return;
    }
    try {
      Path next = file.resolveSibling(file.getFileName() + ".next");
      json.writeValue(
          next.toFile(),
          new Book(List.copyOf(accounts.values()), payments, List.copyOf(online.values())));
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
