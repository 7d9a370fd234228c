package org.liuzhun.text;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Every test class begins in Chinese, whatever language the one before it left behind. It is found
/// by itself, before anything a class sets up.
public final class EachClassBeginsInChinese implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    Texts.use(Texts.CHINESE);
  }
}
