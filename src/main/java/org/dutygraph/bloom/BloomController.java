package org.dutygraph.bloom;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files for Neo4j's own tools. */
@RestController
@RequestMapping(BloomFiles.FOLDER)
@Tag(name = "download")
class BloomController {

    /** The same files give the same archive. */
    private static final FileTime MADE = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final Perspectives perspectives;
    private final Phrases phrases;

    BloomController(Perspectives perspectives, Phrases phrases) {
        this.perspectives = perspectives;
        this.phrases = phrases;
    }

    @GetMapping(path = BloomFiles.PERSPECTIVE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Neo4j Bloom、Explore 的视角文件 / A perspective for Neo4j Bloom and Explore",
            description = "类别、颜色、搜索短语；在 Bloom 的视角库中导入。 / Categories, colours and search phrases, to be imported in"
                    + " Bloom's perspective gallery.")
    ResponseEntity<String> perspective() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(BloomFiles.PERSPECTIVE))
                .body(perspectives.json());
    }

    @GetMapping(path = BloomFiles.SCRIPTS, produces = "application/zip")
    @Operation(
            summary = "Neo4j Browser 的收藏脚本 / Saved scripts for Neo4j Browser",
            description = "每个搜索短语一个 .cypher 文件，带示例参数。 / A .cypher file for each search phrase, with sample parameters.")
    ResponseEntity<byte[]> scripts() throws IOException {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(BloomFiles.SCRIPTS))
                .body(archive());
    }

    @GetMapping(path = BloomFiles.STYLE, produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(
            summary = "Neo4j Browser 的样式 / A style for Neo4j Browser",
            description = "与网页和视角相同的颜色，拖进 Browser 窗口即可。 / The colours of the pages and the perspective; drop it on"
                    + " Browser's window.")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(BloomFiles.STYLE))
                .body(BrowserStyle.of(perspectives.perspective()));
    }

    private byte[] archive() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive, StandardCharsets.UTF_8)) {
            for (Phrase phrase : phrases.all()) {
                Script script = Script.of(phrase);
                zip.putNextEntry(new ZipEntry(perspectives.name() + "/" + script.fileName()).setLastModifiedTime(MADE));
                zip.write(script.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return archive.toByteArray();
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
