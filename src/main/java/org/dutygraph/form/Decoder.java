package org.dutygraph.form;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/** Bytes to text: UTF-8, UTF-16 with a byte order mark, or GB18030 (GB 18030-2022, which contains GBK and GB 2312). */
final class Decoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** The 6,763 characters of everyday Chinese. Other encodings read as GB18030 give mostly characters beyond them. */
    private static final Charset GB2312 = Charset.forName("GB2312");

    private static final double EVERYDAY_SHARE = 0.9;

    private Decoder() {}

    static Decoded decode(byte[] content) {
        Optional<String> foreign = BinaryContent.kindOf(content);
        if (foreign.isPresent()) {
            return Refused.because(Refusal.BINARY_FILE, foreign.get());
        }
        Decoded decoded = decodeText(content);
        if (decoded instanceof Decoded.Text text) {
            if (text.text().codePoints().allMatch(Decoder::isBlank)) {
                return Refused.because(Refusal.EMPTY_FILE);
            }
            if (BinaryContent.isControlled(text.text())) {
                return Refused.because(Refusal.BINARY_FILE, "—");
            }
        }
        return decoded;
    }

    private static Decoded decodeText(byte[] content) {
        return attempt(content)
                .<Decoded>map(attempt -> attempt.isCut() ? truncated(attempt.text()) : new Decoded.Text(attempt.text()))
                .orElseGet(() -> Refused.because(Refusal.UNDECODABLE_FILE));
    }

    private static Optional<Attempt> attempt(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return Attempt.of(content, 2, UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Attempt.of(content, 2, UTF_16BE);
        }
        int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return Attempt.of(content, mark, UTF_8)
                .or(() -> Attempt.of(content, 0, GB18030).filter(Attempt::isEverydayChinese));
    }

    private static Decoded truncated(String text) {
        return new Refused(Refusal.TRUNCATED_FILE, FormLine.of(text + " ").size(), Excerpt.endOf(text), List.of());
    }

    /** @param isCut whether the bytes end within a character */
    private record Attempt(String text, boolean isCut) {

        /** Empty where the bytes are not of this encoding. */
        static Optional<Attempt> of(byte[] content, int from, Charset charset) {
            ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
            CharBuffer text = CharBuffer.allocate(content.length - from + 1);
            CoderResult result = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes, text, false);
            Attempt attempt = new Attempt(text.flip().toString(), bytes.hasRemaining());
            return result.isError() || (attempt.isCut() && attempt.text().isEmpty())
                    ? Optional.empty()
                    : Optional.of(attempt);
        }

        boolean isEverydayChinese() {
            CharsetEncoder everyday = GB2312.newEncoder();
            long foreign = text.chars().filter(c -> c > 0x7F).count();
            long known = text.chars()
                    .filter(c -> c > 0x7F && everyday.canEncode((char) c))
                    .count();
            return known >= foreign * EVERYDAY_SHARE;
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
