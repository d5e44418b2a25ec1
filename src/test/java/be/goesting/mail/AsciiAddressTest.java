package be.goesting.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses every mail server takes, and how they are written for it. */
class AsciiAddressTest {

    @ParameterizedTest
    @CsvSource({
        "anna@école.example, anna@xn--cole-9oa.example",
        "anna@straße.example, anna@xn--strae-oqa.example",
        "anna@BÜRO.Example, anna@xn--bro-hoa.example",
        "anna@例え.テスト, anna@xn--r8jz45g.xn--zckzah",
        "Anna.Neill+leren@example.org, Anna.Neill+leren@example.org"
    })
    void aDomainWithAccentsIsWrittenAsIdna(String address, String ascii) {
        assertThat(AsciiAddress.of(address)).contains(ascii);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hélène@example.org", "@example.org", "anna", "anna@", "anna@a b.example", "anna@-x.example"})
    void whatNoServerTakesIsNoAddress(String address) {
        assertThat(AsciiAddress.of(address)).isEmpty();
    }

    @Test
    void anAddressThatIsAsciiAlreadyStaysAsItIs() {
        assertThat(AsciiAddress.of("anna@xn--cole-9oa.example")).contains("anna@xn--cole-9oa.example");
    }
}
