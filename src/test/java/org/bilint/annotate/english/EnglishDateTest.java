package org.bilint.annotate.english;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates and times in English. Each row: the text | what is found in it, in order. */
class EnglishDateTest {

  private static final String ROWS =
      """
      Q2 2025 | Q2 2025 = DATE 2025-Q2
      Q2 of last year | Q2 = DATE Q2
      2Q25 | 2Q25 = DATE 2025-Q2
      Q2 '25 | Q2 '25 = DATE 2025-Q2
      Q2 FY25 | Q2 FY25 = DATE 2025-Q2
      Q4 of fiscal 2024 | Q4 of fiscal 2024 = DATE 2024-Q4
      1H23 | 1H23 = DATE 2023-H1
      H1 2025 | H1 2025 = DATE 2025-H1
      second-quarter 2025 | second-quarter 2025 = DATE 2025-Q2
      the third quarter | third quarter = DATE Q3
      third quarter of fiscal year 2024 | third quarter of fiscal year 2024 = DATE 2024-Q3
      first and second quarters of 2024 | first = DATE 2024-Q1 ; second quarters of 2024 = DATE 2024-Q2
      the first half of the year | first half = DATE H1
      first half of 2025 | first half of 2025 = DATE 2025-H1
      the back half | back half = DATE H2
      FY24 | FY24 = DATE 2024
      FY2024 | FY2024 = DATE 2024
      fiscal 2024 | fiscal 2024 = DATE 2024
      fiscal year '24 | fiscal year '24 = DATE 2024
      July 31, 2025 | July 31, 2025 = DATE 2025-07-31
      31 July 2025 | 31 July 2025 = DATE 2025-07-31
      July 31st | July 31st = DATE --07-31
      the 5th of May | 5th of May = DATE --05-05
      Monday, July 31, 2025 | Monday, July 31, 2025 = DATE 2025-07-31 W1
      Tuesday | Tuesday = DATE W2
      Tuesdays | Tuesdays = DATE W2
      7/31/2025 | 7/31/2025 = DATE 2025-07-31
      2025-07-31 | 2025-07-31 = DATE 2025-07-31
      31.12.2024 | 31.12.2024 = DATE 2024-12-31
      12/2020 | 12/2020 = DATE 2020-12
      March 3-5, 2020 | March 3 = DATE 2020-03-03 ; 5, 2020 = DATE ---05
      5–7 July 2020 | 5 = DATE 2020-07-05 ; 7 July 2020 = DATE ---07
      mid-June | mid-June = DATE --06-mid
      early 2024 | early 2024 = DATE 2024-early
      late March | late March = DATE --03-late
      mid-2025 | mid-2025 = DATE 2025-mid
      in May | May = DATE --05
      by May | May = DATE --05
      May 5 | May 5 = DATE --05-05
      We may grow. | -
      It may be 5. | 5 = 5
      Theresa May said so. | -
      They march on. | -
      in March | March = DATE --03
      June 2024 | June 2024 = DATE 2024-06
      the June quarter | June = DATE --06
      Sept. 15 | Sept. 15 = DATE --09-15
      the 1990s | 1990s = DATE 1990s
      the '90s | '90s = DATE 90s
      the nineties | nineties = DATE 90s
      early 2000s | early 2000s = DATE 2000s-early
      mid-'80s | mid-'80s = DATE 80s-mid
      the mid-1980s | mid-1980s = DATE 1980s-mid
      fourth quarter running costs | fourth quarter = DATE Q4
      early 80s | early 80s = DATE 80s-early
      nineteen eighties | nineteen eighties = DATE 1980s
      the 21st century | 21st century = DATE C21
      19th-century art | 19th-century = DATE C19
      the 17th and 18th centuries | 17th = DATE C17 ; 18th centuries = DATE C18
      2024 | 2024 = DATE 2024
      2024 results | 2024 = DATE 2024
      2000 people | 2000 = 2000
      2025 units sold | 2025 = 2025
      in 1776 | 1776 = DATE 1776
      2019-2020 | 2019 = DATE 2019 ; 2020 = DATE 2020
      2019–20 | 2019 = DATE 2019 ; 20 = DATE 2020
      from 2019 to 2021 | 2019 = DATE 2019 ; 2021 = DATE 2021
      since 2010 | 2010 = DATE 2010
      '26 | '26 = DATE 2026
      79 AD | 79 AD = DATE 0079
      750 BC | 750 BC = DATE -0750
      3:30 p.m. Eastern | 3:30 p.m. Eastern = DATE T15:30
      5pm | 5pm = DATE T17:00
      at 10:15 | 10:15 = DATE T10:15
      7.55am | 7.55am = DATE T07:55
      4 o'clock | 4 o'clock = DATE T04:00
      noon | noon = DATE T12:00
      14:10:30 | 14:10:30 = DATE T14:10:30
      5-7 pm | 5 = DATE T17:00 ; 7 pm = DATE T19:00
      2pm-5pm | 2pm = DATE T14:00 ; 5pm = DATE T17:00
      quarter past one | quarter past one = DATE T01:15
      half past three | half past three = DATE T03:30
      ten to eleven pm | ten to eleven pm = DATE T22:50
      around 24 January | 24 January = DATE --01-24
      about 04:00 | 04:00 = DATE T04:00
      year over year | -
      today and last year | -
      a quarter | -
      july twenty fifth two thousand twelve | july twenty fifth two thousand twelve = DATE 2012-07-25
      the seventeenth of may twenty ten | seventeenth of may twenty ten = DATE 2010-05-17
      nineteen ninety four | nineteen ninety four = DATE 1994
      eight o six | eight o six = DATE T08:06
      two p m | two p m = DATE T14:00
      twenty twelve | twenty twelve = DATE 2012
      last Friday morning | Friday = DATE W5
      end of 2026 | 2026 = DATE 2026
      on Black Friday | Friday = DATE W5 weak
      The Sunday Times wrote | Sunday = DATE W7 weak
      on the 5 March | 5 March = DATE --03-05
      by Friday | Friday = DATE W5
      this 19th day of March 2020 | 19th day of March 2020 = DATE 2020-03-19
      the 4th of July | 4th of July = DATE --07-04
      a quasi-Teresa-May figure | -
      June Almeida found it | -
      said April Jones | -
      by August Wilson | -
      June's meeting | June = DATE --06
      the June Quarter | June = DATE --06
      In June Amazon launched | June = DATE --06
      a May meeting | May = DATE --05
      April–June | April = DATE --04 ; June = DATE --06
      9/21 and 12/31 | 9/21 = DATE --09-21 ; 12/31 = DATE --12-31
      the 7/4 meeting | 7/4 = DATE --07-04
      on 3/4 | 3/4 = DATE --03-04
      14:00 UTC/07:00 PT | 14:00 UTC = DATE T14:00 ; 07:00 PT = DATE T07:00
      4:05pm/1:05pm | 4:05pm = DATE T16:05 ; 1:05pm = DATE T13:05
      9:00-17:00 | 9:00 = DATE T09:00 ; 17:00 = DATE T17:00
      in the 80s | 80s = DATE 80s
      fiscal 2026 first half | fiscal 2026 first half = DATE 2026-H1
      first half of fiscal year 2026 | first half of fiscal year 2026 = DATE 2026-H1
      H1 FY26 | H1 FY26 = DATE 2026-H1
      2Q FY2025 | 2Q FY2025 = DATE 2025-Q2
      2025 Q2 | 2025 Q2 = DATE 2025-Q2
      2025 second quarter | 2025 second quarter = DATE 2025-Q2
      the 2009 H1N1 flu | 2009 = DATE 2009 ; H1N1 = LABEL [1, 1]
      CY25 | CY25 = DATE 2025
      fiscal fourth quarter | fiscal fourth quarter = DATE Q4
      fourth fiscal quarter | fourth fiscal quarter = DATE Q4
      calendar 2025 | calendar 2025 = DATE 2025
      between 9/21 and 10/5 | 9/21 = DATE --09-21 ; 10/5 = DATE --10-05
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
