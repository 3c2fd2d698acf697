'use client'

export const PublishLanguages = () => null
