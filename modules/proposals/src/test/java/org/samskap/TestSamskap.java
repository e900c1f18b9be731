package org.samskap;

import java.time.Instant;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

import samskap.testing.TestClock;

/** This module with the look, on the morning of the meeting of 20 November 2023. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(sharedModules = "ui")
class TestSamskap {

    @Bean
    TestClock clock() {
        return new TestClock(Instant.parse("2023-11-20T07:00:00Z"));
    }

    /** Keeps the letters for those tests that read them. */
    @Bean
    SentLetters letters() {
        return new SentLetters();
    }
}
