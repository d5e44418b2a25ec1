package be.goesting.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.goesting.imports.files.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingArchivesTest {

    @Test
    void bothWaysOfWritingTagsAreRead() throws Exception {
        assertThat(row("Tags='&lt;a&gt;&lt;b-c&gt;'").getFirst().tags()).containsExactly("a", "b-c");
        assertThat(row("Tags='|a|b-c|'").getFirst().tags()).containsExactly("a", "b-c");
    }

    @Test
    void whoIsGoneAndWhatIsNoPostAreNoTrouble() throws Exception {
        List<ArchivePost> posts = read(Files.readString(Path.of("src/test/resources/dump/posts.xml")));

        assertThat(posts.stream().filter(ArchivePost::isQuestion)).hasSize(12);
        assertThat(posts).hasSize(12 + 26);
        assertThat(posts.getLast().owner()).isNull();
    }

    @Test
    void whatAFileSaysOfOtherFilesIsNotRead() {
        assertThatThrownBy(() -> read("<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><posts>"
                        + "<row Id='1' PostTypeId='1' CreationDate='2024-01-01T00:00:00' Body='&x;'/></posts>"))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void aFileThatBreaksOffSaysWhere() {
        assertThatThrownBy(() -> read("<posts>\n<row Id='1'"))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class, e -> assertThat(e.line()).isEqualTo(2));
    }

    private static List<ArchivePost> row(String attributes) throws Exception {
        return read("<posts><row Id='1' PostTypeId='1' CreationDate='2024-01-01T00:00:00.000' " + attributes
                + "/></posts>");
    }

    private static List<ArchivePost> read(String xml) throws Exception {
        List<ArchivePost> posts = new ArrayList<>();
        String plain = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
        StackExchangeArchive.read(new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8)), posts::add);
        return posts;
    }
}
