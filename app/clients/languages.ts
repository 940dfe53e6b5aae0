/** Languages that clients speak; the first ones are those of most people who come. */
export const CLIENT_LANGUAGES =
  'uk ru be pl en ka ar es vi hi tr az hy ro de fr it pt pa bn ne ur ta te ml gu mr si fa ps ku kk uz ky tg tk mn zh ja ko id tl sw am ti so ha yo ig he el bg sr hr sk cs lt lv et hu sq my th km lo rom'.split(
    ' '
  )
