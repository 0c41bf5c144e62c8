/** Words of the subject of content/, which no casebook on another subject may say. */
export const FIRST_SUBJECT =
  /china|chinese|beijing|sesame|zhima|alibaba|tencent|alipay|weibo|aclu|alternet|citizen|freedom house|pinyin|(?<![\da-f])2015(?![\da-f])/i
