package org.dutygraph.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dutygraph.web.RequestProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import picocli.CommandLine;

/** Accounts in their file, changed by pages and by the command. */
class AccountsTests {

    private static final String PASSWORD = "long enough";

    @TempDir
    private Path folder;

    private Path file;
    private Accounts accounts;

    @BeforeEach
    void none() {
        file = folder.resolve("accounts.csv");
        accounts = new Accounts(file);
    }

    @Test
    void keepsNoPasswordButItsHash() throws IOException {
        accounts.add("李梅", "decide", PASSWORD, null);

        assertThat(Files.readString(file)).startsWith("name,role,password").doesNotContain(PASSWORD);
        assertThat(new Accounts(file).named("李梅")).hasValueSatisfying(account -> {
            assertThat(account.role()).isEqualTo(Role.DECIDE);
            assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder()
                            .matches(PASSWORD, account.password()))
                    .isTrue();
            assertThat(account.toString()).doesNotContain("$");
        });
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        }
    }

    @Test
    void changesOnlyWhatIsGiven() {
        accounts.add("li", "read", PASSWORD, null);
        String hash = accounts.named("li").orElseThrow().password();

        accounts.change("li", "administer", "", null);
        assertThat(accounts.named("li")).hasValue(new Account("li", Role.ADMINISTER, hash));

        accounts.change("li", "", "another password", null);
        assertThat(accounts.named("li").orElseThrow().role()).isEqualTo(Role.ADMINISTER);
        assertThat(accounts.named("li").orElseThrow().password()).isNotEqualTo(hash);

        accounts.remove("li", null);
        assertThat(accounts.named("li")).isEmpty();
    }

    @Test
    void doesNotOverwriteWhatAnotherHasDone() {
        accounts.add("li", "read", PASSWORD, accounts.now().version());
        String seen = accounts.now().version();
        accounts.add("wang", "read", PASSWORD, seen);

        assertThatThrownBy(() -> accounts.change("li", "decide", "", seen))
                .isInstanceOfSatisfying(RequestProblem.class, problem -> {
                    assertThat(problem.getStatusCode().value()).isEqualTo(412);
                    assertThat(Objects.requireNonNull(problem.getDetailMessageArguments())[0].toString())
                            .contains("li (read)", "wang (read)");
                });
        assertThat(accounts.named("li").orElseThrow().role()).isEqualTo(Role.READ);
    }

    @Test
    void losesNoneOfManyAddedAtOnce() {
        IntStream.range(0, 8).parallel().forEach(i -> new Accounts(file).add("a" + i, "read", PASSWORD, null));

        assertThat(accounts.now().accounts()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "Admin", "start", "a:b", "-x", "a\nb", "李 梅", "a,b\""})
    void refusesNamesThatCannotBeKnown(String name) {
        assertThatThrownBy(() -> accounts.add(name, "read", PASSWORD, null)).isInstanceOf(RequestProblem.class);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "1234567\n", "一二三四五六七八九十一二三四五六七八九十一二三四五"})
    void refusesPasswordsThatAreShortOrNotLookedAtToTheirEnd(String password) {
        assertThatThrownBy(() -> accounts.add("li", "read", password, null)).isInstanceOf(RequestProblem.class);
    }

    @Test
    void saysWhichLineCannotBeUsedAndLeavesTheOthers() throws IOException {
        accounts.add("周", "read", PASSWORD, null);
        Files.writeString(
                file, Files.readString(file) + "li,king,{bcrypt}x\nwang,read,plain\n赵,decide,{scrypt}$e0801$x\n");

        assertThat(accounts.usable("周")).isPresent();
        assertThat(accounts.usable("钱")).isEmpty();
        for (String line : List.of("3 li", "4 wang", "5 赵")) {
            String name = line.substring(2);
            assertThatThrownBy(() -> accounts.usable(name)).isInstanceOfSatisfying(RequestProblem.class, problem -> {
                assertThat(problem.getStatusCode().value()).isEqualTo(503);
                assertThat(Objects.requireNonNull(problem.getDetailMessageArguments()))
                        .containsExactly("accounts.csv", line.substring(0, 1), name);
            });
        }
        assertThat(command("list")).startsWith("0 ").contains("周 (read)", "accounts.csv 第 5 行", "account change 赵");

        accounts.change("赵", "", PASSWORD, null);
        assertThat(accounts.usable("赵")).isPresent();
        assertThat(Files.readString(file)).contains("li,king,{bcrypt}x", "wang,read,plain");
    }

    @Test
    void aFileThatCannotBeReadIsAProblemAndNoMistakeOfWhoeverLogsIn() throws IOException {
        Files.createDirectories(file);

        assertThatThrownBy(() -> accounts.usable("周")).hasMessageContaining("accounts-not-readable");
    }

    @Test
    void isKeptByTheCommand() {
        assertThat(command("add", "李梅", "--role=decide")).isEqualTo("0 李梅 (decide)");
        assertThat(command("change", "李梅", "--role=administer")).isEqualTo("0 李梅 (administer)");
        assertThat(command("add", "李梅", "--role=read")).startsWith("1 ").contains("已经有账户");
        assertThat(command("change", "--lang=en")).startsWith("2 ").contains("Give the account");
        assertThat(command("remove", "李梅")).isEqualTo("0");
        assertThat(accounts.now().accounts()).isEmpty();
    }

    private String command(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.add("--dutygraph.accounts-file=" + file);
        StringWriter said = new StringWriter();
        CommandLine line = AccountCommand.line(all, new StringReader(PASSWORD + "\n"))
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true));
        return (line.execute(AccountCommand.others(all)) + " " + said).strip();
    }
}
