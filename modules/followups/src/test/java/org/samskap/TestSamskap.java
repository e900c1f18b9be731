package org.samskap;

import java.time.Instant;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

import samskap.testing.TestClock;

/** This module with the look; what lies below is played by small fakes. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(sharedModules = "ui")
class TestSamskap {

    @Bean
    TestClock clock() {
        return new TestClock(Instant.parse("2023-10-16T12:05:00Z"));
    }
}
