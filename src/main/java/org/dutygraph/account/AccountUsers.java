package org.dutygraph.account;

import org.dutygraph.graph.AdministratorPassword;
import org.dutygraph.web.RequestProblem;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.stereotype.Component;

/** Whoever has an account, and the owner of the machine, who needs none. */
@Component
class AccountUsers implements UserDetailsService {

    /** The user of the password that every installation has. */
    static final String OWNER = "admin";

    private final Accounts accounts;
    private final String ownersPassword;

    AccountUsers(AdministratorPassword password, Accounts accounts) {
        this.accounts = accounts;
        this.ownersPassword =
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password.value());
    }

    /** Nobody is told that a password is wrong that cannot be compared. */
    @Override
    public UserDetails loadUserByUsername(String name) {
        if (name.equals(OWNER)) {
            return user(new Account(OWNER, Role.ADMINISTER, ownersPassword));
        }
        try {
            return accounts.usable(name)
                    .map(AccountUsers::user)
                    .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        } catch (RequestProblem problem) {
            throw new UnusableAccountException(problem);
        }
    }

    private static UserDetails user(Account account) {
        return User.withUsername(account.name())
                .password(account.password())
                .roles(account.role().within())
                .build();
    }
}
