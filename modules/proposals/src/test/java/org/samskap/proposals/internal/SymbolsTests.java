package org.samskap.proposals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;

class SymbolsTests {

    @Test
    @Tag("UX-07")
    void nothingInANumberOrACodeIsTakenForSomethingElse() {
        var many = IntStream.range(0, 2000).mapToObj(i -> Symbols.random(10)).toList();

        assertThat(String.join("", many)).doesNotContain("0", "O", "1", "I", "L", "U").matches("[2-9A-Z]+");
        assertThat(many).doesNotHaveDuplicates();
    }

    @Test
    void theSameBytesGiveTheSameSymbols() {
        assertThat(Symbols.from(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, 10)).isEqualTo(Symbols.from(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, 10));
        assertThat(Symbols.from(new byte[] {0}, 4)).isEqualTo("2222");
    }

    @Test
    void aCodeIsUnderstoodHoweverItIsTyped() {
        assertThat(ReceiptCode.parse(" kx7m4 ptr9w ")).contains(new ReceiptCode("KX7M4-PTR9W"));
        assertThat(ReceiptCode.parse("KX7M4–PTR9W")).contains(new ReceiptCode("KX7M4-PTR9W"));
        assertThat(ReceiptCode.parse("KX7M4-PTR90")).isEmpty();
        assertThat(ReceiptCode.parse("'; drop table")).isEmpty();
        assertThat(new ReceiptCode("KX7M4-PTR9W").toString()).doesNotContain("KX7M4");
    }

    @Test
    void aReferenceIsUnderstoodInAnyCase() {
        assertThat(Reference.parse(" gu-7k3m ")).contains(new Reference("GU-7K3M"));
        assertThat(Reference.parse("GU-7K3")).isEmpty();
        assertThat(Reference.parse("../etc")).isEmpty();
    }
}
