package be.goesting.moments.importing;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.SharedData;
import be.goesting.imports.files.ColumnMapping;
import be.goesting.imports.files.FileLayout;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Posts that colleagues of a real firm wrote for one another: 47 of them, by 26 people, full of code. */
class RealPostsTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");

    @Test
    void allOfThemComeInWithTheirCodeAsItWas() throws IOException, UnreadableFileException {
        byte[] file = Files.readAllBytes(SharedData.file("data/learning/til-posts.csv"));
        var firm = new ImportFixtures();
        firm.bring(file);
        firm.bring(file);
        assertThat(firm.count("moments")).isEqualTo(47);
        assertThat(firm.one(Integer.class, "select count(distinct author_id) from moments"))
                .isEqualTo(26);
        assertThat(firm.count("people")).isEqualTo(27);
        assertThat(firm.one(Integer.class, "select count(*) from moments where language <> 'en'"))
                .isZero();
        assertThat(firm.one(Integer.class, "select count(*) from moments where extract(year from created_at) <> 2015"))
                .isZero();
        List<String> blocks = blocks(file);
        assertThat(blocks).hasSizeGreaterThan(50);
        assertThat(firm.one(String.class, "select string_agg(body, chr(10) order by id) from moments"))
                .contains(blocks);
        var anke = firm.administrator();
        var search = anke.get("/search?words=bash_profile").body();
        var moment = Pattern.compile("href=\"(/moments/[0-9a-f-]{36})\">").matcher(search);
        assertThat(moment.find()).isTrue();
        assertThat(anke.get(moment.group(1)).body())
                .contains(
                        "<code>.bash_profile</code> vs <code>.bashrc</code>",
                        "<pre tabindex=\"0\"><code>bash\nbash -i\nbash -ic &#39;echo Hello!&#39;\n</code></pre>");
    }

    /** What stands between fences in the bodies of the file. */
    private static List<String> blocks(byte[] file) throws UnreadableFileException {
        return new ImportFile("x", "", file, FileLayout.of(file), new ColumnMapping(List.of(), Map.of()))
                .table().rows().stream()
                        .flatMap(row -> BLOCK.matcher(row.field(4)).results())
                        .map(MatchResult::group)
                        .toList();
    }
}
