package org.bilint.annotate;

import java.util.List;
import org.bilint.text.Span;

/**
 * Digits that name something and count nothing: 10-K, EC2, Claude 4, S&P 500, a phone number.
 *
 * @param numbers the runs of digits in it, as written, in order: {@code [401]} for 401(k)
 */
public record Label(Span span, List<String> numbers) implements Mention {

  public Label {
    numbers = List.copyOf(numbers);
  }

  @Override
  public String kind() {
    return "label";
  }

  @Override
  public boolean weak() {
    return true;
  }
}
