package app.mendwell.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en-US | Thursday, October 23", "en-GB | Thursday, 23 October",
            "de | Donnerstag, 23. Oktober", "fr | jeudi 23 octobre", "es | jueves, 23 de octubre",
            "pt-BR | quinta-feira, 23 de outubro", "ja | 10月23日木曜日", "sv | torsdag 23 oktober"})
    void theDayIsWrittenTheReadersWayWithoutTheYear(String language, String written) {
        assertThat(DayWords.of(LocalDate.of(2025, 10, 23), Locale.forLanguageTag(language))).isEqualTo(written);
    }
}
