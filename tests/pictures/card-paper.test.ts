import { describe, expect, it } from 'vitest'
import { CARD_SIZE } from '../../src/domain/card.ts'
import { CardPaper } from '../../src/pictures/card-paper.ts'
import { stampLetter, STEPS, type Stamp } from '../../src/pictures/stamp.ts'
import { readPixels } from '../png.ts'

const stamp: Stamp = { left: 0, top: 0, width: 2, height: 1, cover: Uint8Array.of(STEPS, STEPS / 2) }
const readDot = (paper: CardPaper, x: number, y: number): number[] => [
  ...readPixels(paper.encode()).subarray((y * CARD_SIZE.width + x) * 4, (y * CARD_SIZE.width + x) * 4 + 3),
]

describe('the paper of a card', () => {
  it('takes an ink wholly, or as far as a stamp covers a dot', () => {
    const paper = new CardPaper('#ffffff')
    paper.fill('#ff0000', 5, 5, 7, 6)
    paper.stamp(stamp, '#000000', 10, 20)
    expect(readDot(paper, 6, 5)).toEqual([255, 0, 0])
    expect(readDot(paper, 7, 5)).toEqual([255, 255, 255])
    expect(readDot(paper, 10, 20)).toEqual([0, 0, 0])
    expect(readDot(paper, 11, 20)).toEqual([128, 128, 128])
  })

  it('leaves out what would stand beside it', () => {
    const paper = new CardPaper('#ffffff')
    for (const [x, y] of [
      [-1, 0],
      [CARD_SIZE.width - 1, CARD_SIZE.height - 1],
      [4, -3],
      [4, CARD_SIZE.height],
    ] as const)
      paper.stamp(stamp, '#000000', x, y)
    expect(readDot(paper, 0, 0)).toEqual([128, 128, 128])
    expect(readDot(paper, CARD_SIZE.width - 1, CARD_SIZE.height - 1)).toEqual([0, 0, 0])
    expect(readDot(paper, 4, 0)).toEqual([255, 255, 255])
  })

  it('refuses what is no colour of six digits, and more inks than a list of colours holds', () => {
    expect(() => new CardPaper('red')).toThrow('red')
    const paper = new CardPaper('#ffffff')
    const take = (ink: string): void => {
      paper.fill(ink, 0, 0, 1, 1)
    }
    for (const digit of '12345') take(`#00000${digit}`)
    expect(() => {
      take('#000006')
    }).toThrow('too many')
  })
})

it('a letter stands at the nearest quarter of a dot', () => {
  const [own, at] = stampLetter('serif', 30, 24, 10.2)
  expect(at).toBe(10)
  expect(stampLetter('serif', 30, 24, 11.3)).toEqual([own, 11])
  expect(stampLetter('serif', 30, 24, 10.9)[1]).toBe(11)
  expect(stampLetter('serif', 30, 24, 10.9)[0].cover).not.toEqual(own.cover)
})
