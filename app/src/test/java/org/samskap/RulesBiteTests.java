package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/** A rule that never fails proves nothing: each architecture rule refuses a class that breaks it, and only for that. */
@Execution(ExecutionMode.CONCURRENT)
class RulesBiteTests {
    private static final String WRONG = "samskap.wrong.";

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("sqlLivesInInternal", "WrongInside$FieldFromString"),
                arguments("controllersArePackagePrivate", "WrongWeb$PublicController"),
                arguments("everyHandlerSaysWhoMayCallIt", "WrongWeb$UnguardedController"),
                arguments("nobodyThrowsStatusCodes", "WrongWeb$StatusThrower"),
                arguments("timeComesFromTheClock", "WrongInside$OwnTime"),
                arguments("timeComesFromTheClock", "WrongInside$OwnToday"),
                arguments("onlyTheRootMakesAClock", "WrongInside$OwnClock"),
                arguments("listenersHaveANameThatOutlivesThem", "WrongInside$NamelessListener"),
                arguments("listenersAreAsynchronous", "WrongInside$SynchronousListener"),
                arguments("noSqlFromStrings", "WrongInside$ConditionFromString"),
                arguments("noSqlFromStrings", "WrongInside$FieldFromString"),
                arguments("noSqlFromStrings", "WrongInside$StatementFromString"),
                arguments("onlyThePostmanMeetsTheMailServer", "WrongInside$SecondPostman"),
                arguments("eventsSayNothingAboutPeople", "WrongInside$TalkativeEvent"),
                arguments("nothingFetchesAddresses", "WrongInside$Fetcher"),
                arguments("nothingFetchesAddresses", "WrongInside$SpringFetcher"),
                arguments("nothingFetchesAddresses", "WrongInside$OldFetcher"),
                arguments("formsAreRecordsThatListTheirFields", "WrongWeb$SettingController"),
                arguments("formsAreRecordsThatListTheirFields", "WrongWeb$QuietlySettingController"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aRuleRefusesWhatBreaksIt(String rule, String wrong) throws ReflectiveOperationException {
        var classes = new ClassFileImporter().importClasses(Class.forName(WRONG + wrong));

        var verdict = rule(rule).allowEmptyShould(true).evaluate(classes);

        assertThat(verdict.hasViolation()).isTrue();
        assertThat(verdict.getFailureReport().getDetails()).allMatch(detail -> detail.contains(wrong));
    }

    @Test
    void everyRuleIsSeenFailing() {
        assertThat(broken().map(pair -> pair.get()[0])).containsAll(Arrays.stream(ArchitectureTests.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ArchRule.class)
                .map(field -> (Object) field.getName()).toList());
    }

    private static ArchRule rule(String name) throws ReflectiveOperationException {
        return (ArchRule) ArchitectureTests.class.getDeclaredField(name).get(null);
    }
}
