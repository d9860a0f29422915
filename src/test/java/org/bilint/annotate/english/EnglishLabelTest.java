package org.bilint.annotate.english;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels in English, and what is none. Each row: the text | what is found in it, in order. */
class EnglishLabelTest {

  private static final String ROWS =
      """
      Form 10-K | Form 10-K = LABEL [10]
      an 8-K filing | 8-K = LABEL [8]
      agent 007 | 007 = LABEL [007]
      EC2 and S3 | EC2 = LABEL [2] ; S3 = LABEL [3]
      Trainium2 | Trainium2 = LABEL [2]
      Claude 4 | Claude 4 = LABEL [4]
      GPT-4 | GPT-4 = LABEL [4]
      iPhone 15 | iPhone 15 = LABEL [15]
      5G and 4K | 5G = LABEL [5] ; 4K = LABEL [4]
      3D and B2B | 3D = LABEL [3] ; B2B = LABEL [2]
      H100 chips | H100 = LABEL [100]
      S&P 500 | S&P 500 = LABEL [500]
      Fortune 500 | Fortune 500 = LABEL [500]
      Russell 2000 | Russell 2000 = LABEL [2000]
      401(k) | 401(k) = LABEL [401]
      ISO 9001 | ISO 9001 = LABEL [9001]
      Windows 11 | Windows 11 = LABEL [11]
      Section 13 | Section 13 = LABEL [13]
      ASC 606 | ASC 606 = LABEL [606]
      v2.3.1 | v2.3.1 = LABEL [2.3.1]
      version 2.3.1 | version 2.3.1 = LABEL [2.3.1]
      192.168.0.1 | 192.168.0.1 = LABEL [192.168.0.1]
      1-800-555-0199 | 1-800-555-0199 = LABEL [1, 800, 555, 0199]
      +1 555-123-4567 | +1 555-123-4567 = LABEL [1, 555, 123, 4567]
      see https://example.com/a1 | https://example.com/a1 = LABEL [1]
      mail me@example.com | me@example.com = LABEL []
      COVID-19 | COVID-19 = LABEL [19]
      G7 | G7 = LABEL [7]
      Boeing 737 | Boeing 737 = LABEL [737]
      Route 66 | Route 66 = LABEL [66]
      24/7 | 24/7 = LABEL [24, 7]
      a 50-50 chance | 50-50 = LABEL [50, 50]
      won 3-1 | 3-1 = LABEL [3, 1]
      Phase 3 | Phase 3 = LABEL [3]
      phase 2 trial | phase 2 = LABEL [2]
      Level 2 | Level 2 = LABEL [2]
      Flight 370 | Flight 370 = LABEL [370]
      Room 204 | Room 204 = LABEL [204]
      Table 4 | Table 4 = LABEL [4]
      1. Scope | 1. = LABEL [1]
      [12] | [12] = LABEL [12]
      SARS-CoV-2 | SARS-CoV-2 = LABEL [2]
      Category 4 storms | Category 4 = LABEL [4]
      In 2019 | 2019 = DATE 2019
      About 300 | About 300 = 300 about
      Over 5 years | Over 5 years = 5 yr over
      Amazon 2025 results | 2025 = DATE 2025
      In Germany 45 patients | 45 = 45
      type 2 diabetes | type 2 = LABEL [2]
      F-35 | F-35 = LABEL [35]
      COVID-19-related | COVID-19 = LABEL [19]
      9/11 | 9/11 = LABEL [9, 11]
      World War Two | Two = 2 ordinal weak
      see Fig.2 and Fig. 3 | Fig.2 = LABEL [2] ; Fig. 3 = LABEL [3]
      as before.12 In it | 12 = LABEL [12]
      Form 10-K/A | Form 10-K/A = LABEL [10]
      See our Form 10-K. | Form 10-K = LABEL [10]
      the 10-Q, filed | 10-Q = LABEL [10]
      Form 10-K/A. | Form 10-K/A = LABEL [10]
      Schedule 14A | Schedule 14A = LABEL [14]
      Rule 10b-5 | Rule 10b-5 = LABEL [10, 5]
      Section 45X | Section 45X = LABEL [45]
      Hall 12B | Hall 12B = LABEL [12]
      Appendix 3 | Appendix 3 = LABEL [3]
      Chapter 11 | Chapter 11 = LABEL [11]
      Bellator 206 takes place | Bellator 206 = LABEL [206]
      Tugboat 4, our robot | Tugboat 4 = LABEL [4]
      GridMind 5.1 makes it | GridMind 5.1 = LABEL [5.1]
      OS 7.2 | OS 7.2 = LABEL [7.2]
      Phase two is next | Phase two = LABEL [2]
      passcode 730418 | passcode 730418 = LABEL [730418]
      Section 45Q, Model 3s | Section 45Q = LABEL [45] ; Model 3s = LABEL [3]
      version 7.2 | version 7.2 = LABEL [7.2]
      please press star one one | star one one = LABEL [11]
      press *1 now | *1 = LABEL [1]
      """;

  static Stream<MentionRow> rows() {
    return MentionRow.of(ROWS);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void finds(MentionRow row) {
    row.check();
  }
}
