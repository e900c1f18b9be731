package org.samskap;

import java.time.Instant;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import samskap.testing.TestClock;

/** This module with the look, on the morning of the meeting of 20 November 2023. */
@SpringBootApplication
@Modulithic(sharedModules = "ui")
class TestSamskap {

    @Bean
    TestClock clock() {
        return new TestClock(Instant.parse("2023-11-20T07:00:00Z"));
    }

    /** Stands for the rules of the house, so that pages have their CSRF token and posts need it. */
    @Bean
    SecurityFilterChain everything(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
    }
}
