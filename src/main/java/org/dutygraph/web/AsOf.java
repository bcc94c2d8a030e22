package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The date as of which the running request is answered, where it names one: of each township the list that held then. */
public final class AsOf {

    /** The parameter of an address that names the date, such as {@code asOf=2025-12-31}. */
    public static final String PARAMETER = "asOf";

    private static final String DATE = AsOf.class.getName();

    /** The first parts of paths, less {@code /api}, at which all dates, or none, are spoken of. */
    private static final Set<String> OF_ALL_DATES = Set.of(
            "versions",
            "differences",
            "what-changed",
            "what-changed.csv",
            "what-changed.xlsx",
            "changes",
            "imports",
            "judgements",
            "administrator",
            "report",
            "proposals",
            "proposals.csv",
            "backup",
            "undo",
            "reconcile",
            "problems",
            "vocabulary",
            "mcp",
            "v3",
            "actuator",
            "error");

    private AsOf() {}

    /** Says of which date a request is answered. */
    public static void mark(HttpServletRequest request, LocalDate date) {
        request.setAttribute(DATE, date);
    }

    /** The date of the request that this thread answers; empty where it is answered as of today. */
    public static Optional<LocalDate> date() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.ofNullable((LocalDate) attributes.getRequest().getAttribute(DATE))
                : Optional.empty();
    }

    /** Whether what is at a path can be answered as of a date. */
    public static boolean isTakenAt(String path) {
        String first = path.replaceFirst("^/(?:api/)?(?:v1/)?", "").replaceFirst("/.*", "");
        // a feed tells what is new, as of today
        return !OF_ALL_DATES.contains(first) && !path.endsWith(".atom") && !PagePaths.isFile(path);
    }

    /** An address of this application that names the date, where the running request is answered as of one. */
    public static String keep(String address) {
        return date().map(date -> with(address, date)).orElse(address);
    }

    private static String with(String address, LocalDate date) {
        int hash = address.indexOf('#');
        String asked = hash < 0 ? address : address.substring(0, hash);
        String place = hash < 0 ? "" : address.substring(hash);
        boolean ours = asked.startsWith("/") && !asked.startsWith("//");
        return !ours || !isTakenAt(asked.replaceFirst("[?].*", "")) || asked.matches(".*[?&]" + PARAMETER + "=.*")
                ? address
                : asked + (asked.contains("?") ? '&' : '?') + PARAMETER + "=" + date + place;
    }
}
