package org.samskap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class PagesTests {
    @Autowired MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/how-it-works", "/help", "/privacy", "/accessibility", "/appearance"})
    void everyPageAnswers(String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
    }

    @Test
    void missing() throws Exception {
        var answer = mvc.get().uri("/nowhere").exchange();
        assertThat(answer).hasStatus(404);
    }
}
