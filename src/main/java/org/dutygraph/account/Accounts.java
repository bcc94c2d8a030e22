package org.dutygraph.account;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.Seen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The accounts beside the one that every installation has. Their file is read each time somebody is to be known, so that an
 * account that is taken away, on a page, by the command or in the file, opens nothing from then on.
 */
@Component
class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    /** Letters of any script, digits and what addresses of mail have; no colon, at which HTTP Basic ends a name. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]{0,59}");
    /** Whom the log calls so already: the owner of the machine, what is met at a start, whoever visits. */
    private static final Set<String> TAKEN = Set.of("admin", "start", "neo4j", "anonymoususer");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    /** One file lock keeps other processes away, and this one may hold it once only. */
    private static final Object WRITING = new Object();

    private static final int SHORTEST = 8;
    /** More than that the hash does not look at (bcrypt: 72 bytes, 24 Chinese characters). */
    private static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Path file;

    Accounts(@Value("${dutygraph.accounts-file}") Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * All of them as they are now.
     *
     * @throws RequestProblem 503 where the file cannot be read
     */
    AccountFile now() {
        try {
            return AccountFile.read(file);
        } catch (IOException e) {
            LOG.warn("Cannot read {}: {}", file, e.toString());
            throw RequestProblem.unavailable("accounts-not-readable", String.valueOf(file.getFileName()));
        }
    }

    /** The one of this name, whether or not its password can be compared. */
    Optional<Account> named(String name) {
        return now().named(plain(name));
    }

    /**
     * The one of this name.
     *
     * @throws RequestProblem 503 where its line in the file is not as it should be, or the file cannot be read
     */
    Optional<Account> usable(String name) {
        AccountFile now = now();
        String plain = plain(name);
        Optional<Account> account = now.named(plain).filter(Account::isUsable);
        Long line = now.faulty().get(plain);
        if (account.isEmpty() && line != null) {
            throw fault(plain, line);
        }
        return account;
    }

    /** What is wrong with each line that is not as it should be. */
    List<RequestProblem> faults(AccountFile now) {
        return now.faulty().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each -> fault(each.getKey(), each.getValue()))
                .toList();
    }

    private RequestProblem fault(String name, long line) {
        return RequestProblem.unavailable(
                        "account-unusable", String.valueOf(file.getFileName()), String.valueOf(line), name)
                .with("line", line);
    }

    /**
     * Adds one.
     *
     * @param seen the version that somebody has looked at; none for any
     * @throws RequestProblem 400 where name, role or password will not do, 412 where another has changed an account meanwhile, 503
     *     where the file cannot be written; nothing has changed then
     */
    void add(String name, String role, String password, @Nullable String seen) {
        String plain = plain(name);
        if (!NAME.matcher(plain).matches() || TAKEN.contains(plain.toLowerCase(Locale.ROOT))) {
            throw RequestProblem.badRequest("account-name", plain);
        }
        Account added = new Account(plain, role(role), hashed(password));
        change(seen, plain, accounts -> {
            if (accounts.stream().anyMatch(each -> each.name().equalsIgnoreCase(plain))) {
                throw RequestProblem.badRequest("account-taken", plain);
            }
            accounts.add(added);
        });
    }

    /** Gives one another password, or another role; what is empty stays. The same errors, and 404 where there is no such account. */
    void change(String name, String role, String password, @Nullable String seen) {
        Optional<Role> other = role.isBlank() ? Optional.empty() : Optional.of(role(role));
        Optional<String> hash = password.isEmpty() ? Optional.empty() : Optional.of(hashed(password));
        change(seen, plain(name), accounts -> {
            Account found = found(accounts, plain(name));
            accounts.set(
                    accounts.indexOf(found),
                    new Account(found.name(), other.orElse(found.role()), hash.orElse(found.password())));
        });
    }

    /** Takes one away. The same errors. */
    void remove(String name, @Nullable String seen) {
        change(seen, plain(name), accounts -> accounts.remove(found(accounts, plain(name))));
    }

    private static Account found(List<Account> accounts, String name) {
        return accounts.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RequestProblem.notFound("no-such-account", name));
    }

    /** One change at a time, of this process and of any other. */
    private void change(@Nullable String seen, String wanted, Consumer<List<Account>> change) {
        synchronized (WRITING) {
            changeAlone(seen, wanted, change);
        }
    }

    private void changeAlone(@Nullable String seen, String wanted, Consumer<List<Account>> change) {
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel held = FileChannel.open(
                    file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE)) {
                // let go when the channel is closed
                held.lock();
                AccountFile now = AccountFile.read(file);
                if (!Seen.isStill(seen, now.version())) {
                    throw RequestProblem.changedMeanwhile(
                                    "accounts-changed",
                                    now.accounts().stream()
                                            .map(Account::toString)
                                            .toList(),
                                    wanted)
                            .with("version", now.version());
                }
                List<Account> accounts = new ArrayList<>(now.accounts());
                change.accept(accounts);
                AccountFile.write(file, accounts, now.others());
            }
        } catch (IOException e) {
            LOG.warn("Cannot write {}: {}", file, e.toString());
            throw RequestProblem.unavailable("accounts-not-writable");
        }
    }

    private static Role role(String code) {
        return Role.of(code).orElseThrow(() -> RequestProblem.badRequest("unknown-value", "role", code, Role.codes())
                .with("possible", Role.codes()));
    }

    private String hashed(String password) {
        int bytes = password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        if (password.codePointCount(0, password.length()) < SHORTEST
                || bytes > LONGEST_BYTES
                || CONTROL.matcher(password).find()) {
            throw RequestProblem.badRequest("account-password", SHORTEST, LONGEST_BYTES);
        }
        return encoder.encode(password);
    }

    /** Browsers and terminals write one name in several ways. */
    static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
